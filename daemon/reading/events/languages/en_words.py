"""English: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "mailboxes.desk": r"noreply|no-reply|no_reply|donotreply|do-not-reply|do_not_reply|calendar|calendar-notification|scheduling|schedule|scheduler|interviews|interview|invites|invitations|notifications|notification|events|mailer|bounce|bounces|meetings|bookings|booking|conference|info|hello|contact|office|team",
    "mailboxes.recruiting_desk": r"recruiting|recruitment|recruiter|recruiters|talent|talents|talentacquisition|talent-acquisition|hr|careers|career|jobs|job|hiring|people|staffing|coordinator|humanresources|human-resources",
    "names.and": r"ands?",
    "names.honorific": r"mr|mrs|ms|dr|prof",
    "names.of": r"at|from",
    "names.particle": r"bin",
    "titles.house": r"Group|Labs|Bank|University|Systems|Technologies|Software|Health|Robotics",
    "titles.weekday": r"Mon|Tue|Wed|Thu|Fri|Sat|Sun",
}
