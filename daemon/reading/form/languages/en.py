"""English."""

from daemon.reading.form.languages.base import FormLanguage, phrases, words
from daemon.reading.form.languages.en_words import WORDS

ENGLISH = FormLanguage(
    code="en",
    words=WORDS,
    stopwords=frozenset(
        words(
            """
        about all an and any are as at be been but can could dear do for from has have hello hi i if in is it know let
        me more my not of on or our out please regards so thank thanks that the their there they this to us was we
        what when which will with would you your
        """
        )
    ),
    labels={
        "from": phrases("from | reply-to | sender"),
        "date": phrases("date | sent | sent at | sent on | received"),
        "to": phrases("to | cc | bcc"),
        "subject": phrases("subject | re | importance | attachments"),
    },
    wrote=phrases("wrote | writes | write | said"),
    quote_openers=phrases("on | at"),
    original_markers=phrases(
        """
        original message | original e-mail | original email | original appointment | reply message |
        reply above this line
        """
    ),
    forward_markers=phrases(
        """
        forwarded message | forwarded by | begin forwarded message | forwarded mail | start forwarded message | fwd:
        """
    ),
    device_lines=phrases(
        """
        sent from my | sent from outlook | sent from mail for | sent from yahoo mail | sent from proton | sent via |
        get outlook for | sent with | sent from samsung | sent from a  | sent from gmail | sent from mailspring |
        sent from the | sent using | sent by my | download mail | sent on the go | sent from bluemail |
        get bluemail for | sent from nine | sent from spark
        """
    ),
    sign_offs=phrases(
        """
        best | best regards | kind regards | regards | warm regards | warmly | sincerely | yours sincerely |
        sincerely yours | cheers | thanks | thank you | many thanks | thanks again | all the best | best wishes |
        yours | yours truly | cordially | with kind regards | kindest regards | respectfully | yours faithfully |
        thanks and regards | thanks & regards | talk soon
        """
    ),
    disclaimers=phrases(
        """
        this email and any attachments | this e-mail and any attachments | this message and any attachments |
        confidentiality notice | this message is confidential | intended recipient | intended solely for |
        intended only for the | is intended for the use of | may contain confidential | may be legally privileged |
        please consider the environment | before printing this | if you have received this email in error |
        if you have received this message in error | registered in england | this communication is confidential |
        this email has been scanned | virus-free. www | checked by avg | for the addressee only |
        you received this message because you are subscribed | to unsubscribe from this group | external email:
        """
    ),
    absence_subjects=phrases(
        """
        out of office | out of the office | out-of-office | ooo | on vacation | vacation reply | vacation response |
        vacation notice | away from the office | away from office | away from my mail | away from my desk | on leave |
        annual leave | parental leave | maternity leave | paternity leave | on holiday | absence notice | away until |
        away notice | sick leave | i am away | i'm away | vacation message | holiday reply | on sabbatical |
        not in the office | absent from | i'm out | away: | vacation: | is away | vacation auto | out until |
        gone until | back on | limited availability | no longer with | office closed
        """
    ),
    absence_texts=phrases(
        """
        out of the office | out of office | out-of-office | on vacation | on annual leave | on parental leave |
        on maternity leave | on paternity leave | on sick leave | on medical leave | on leave | on holiday |
        on holidays | away from the office | away from my desk | away from my email | away from email | currently away |
        i am away | i'm away | i will be away | i'll be away | not in the office | limited access to email |
        limited access to my email | limited access to e-mail | limited email access | no access to email |
        no access to my email | without access to email | intermittent access | back in the office |
        return to the office | returning to the office | i will return on | i'll return on | i return on |
        i will be back | i'll be back | i am back | i'm back on | upon my return | when i return | on my return |
        in my absence | during my absence | while i am away | while i'm away | i am traveling | i'm traveling |
        i am travelling | i'm travelling | will be traveling | will be travelling | i am currently out |
        i'm currently out | i will be out | i'll be out | i am out | i'm out | taking some time off | time off |
        on sabbatical | i am on pto | i'm on pto | on pto | absent from the office | our office is closed |
        our offices are closed | the office is closed | office will be closed | week off | day off | days off | when i get back | as soon as i'm back |
        patchy wifi | off work | not be checking email | not checking email | not reading email | i am unavailable |
        i'm offline
        """
    ),
    reply_subjects=phrases(
        """
        automatic reply | auto reply | auto-reply | autoreply | automated reply | auto response | auto-response |
        autoresponse | away: | automatic response | automated response | autoresponder | auto: | auto-responder
        """
    ),
    back_words=phrases(
        """
        return | returning | returns | back | available | reachable | rejoin | resume | again | in the office on |
        get to your | respond on | reply on | respond after | reply after | read your | answer your | reopen | re-open
        """
    ),
    inclusive_words=phrases("inclusive | including | incl. | until and with | till and with"),
    machine_texts=phrases(
        """
        do not reply to this | do not respond to this | don't reply to this | please do not reply | please don't reply |
        do not reply directly | this is an automated | this is an automatic | this is an auto-generated |
        this is a system generated | this is a system-generated | automatically generated | auto-generated email |
        auto generated | automated message | automated email | automated e-mail | automated response |
        automated notification | automatic notification | this mailbox is not monitored | mailbox is not monitored |
        inbox is not monitored | address is not monitored | is an unmonitored | unmonitored mailbox |
        unmonitored inbox | replies to this email are not | replies to this message are | not able to receive replies |
        unable to receive replies | cannot receive replies | was sent from a notification-only |
        notification-only address | this email was sent automatically | cannot accept electronic replies |
        replies to this address | no-reply email | you are receiving this email because |
        you're receiving this email because | you received this email because | replies are not monitored |
        has been automatically | please do not respond to this
        """
    ),
    bounce_subjects=phrases(
        """
        undeliverable | undelivered mail | undeliverable mail | delivery status notification | delivery failure |
        delivery failed | delivery has failed | mail delivery failed | mail delivery failure | mail delivery system |
        returned mail | failure notice | returned to sender | message delivery failure | mail system error |
        delivery notification | nondeliverable | non-delivery | delivery report | mail failure | unable to deliver |
        could not be delivered | undelivered message | rejected mail | message rejected | delivery problem |
        mail could not be delivered | e-mail returned | mail undeliverable | delivery error | unknown user |
        user unknown | address not found | message not delivered | returned message | delayed mail | delivery delay |
        message delayed | delivery delayed | warning: could not send | warning: message | mail returned |
        undeliverable message | delivery attempt failed | delivery incomplete | mail not delivered | failed delivery |
        wasn't delivered | was not delivered | recipient unknown | message you sent blocked | message blocked |
        failure delivery | failed mail | bounced mail | unzustellbar | mail error | returned email |
        unsuccessful delivery | mail delivery | message status - undeliverable | error sending your mail |
        permanent failure | undeliverable:
        """
    ),
    bounce_texts=phrases(
        """
        could not be delivered | couldn't be delivered | was undeliverable | unable to deliver |
        delivery to the following recipient | delivery has failed | undeliverable to | user unknown | unknown user |
        mailbox unavailable | mailbox is full | mailbox full | over quota | quota exceeded | permanent fatal errors |
        permanent error | has been returned | recipient address rejected | no such user | address rejected |
        did not reach the following recipient | wasn't able to deliver | was not delivered | wasn't delivered |
        failed permanently | delivery failed | message bounced | invalid recipient | does not exist |
        unrouteable address | not listed in public name | not listed in domino | mail-system | recipient not found |
        account is disabled | bad destination | relay access denied | host unknown | deliver mail to | undelivered |
        returned to sender | non-existent | rejected your message | not be delivered | message not delivered |
        cannot be delivered | can't be delivered | not be reached | no longer valid | did not reach | error delivering |
        is not recognized | disk quota | exceeds allowed size | while attempting to deliver | user not found |
        has been rejected | not accept | returned below | not able to deliver | delivery error | mail loop |
        too many hops
        """
    ),
    delay_texts=phrases(
        """
        delivery has been delayed | delivery is delayed | has been delayed | still being retried | will be retried |
        warning message only | you do not need to resend | do not need to re-send | temporary failure report |
        notification about a delay | not been delivered yet | has not yet been delivered |
        delivery attempts will continue | will continue to try | will keep trying | could not be delivered yet |
        delivery incomplete | temporary problem | will retry for
        """
    ),
    form_letters=phrases(
        """
        thank you for your interest in | thanks for your interest in | thank you for applying | thanks for applying |
        thank you for submitting | thank you for your application | thanks for your application |
        received your application | application has been received | your application has been |
        thank you for the interest | thank you for giving us the opportunity | thank you for taking the time to apply |
        thank you for your recent application
        """
    ),
    team_names=(
        r"(?!thank|many thanks|contact|please|(?:head|director|vp|chief|lead|manager) )(?:the )?[\w&.,\'\u2019()/ +-]{0,60}(?:talent acquisition|talent|recruiting|recruitment|recruiters?|hiring"
        r"|careers?|people|hr|human resources|staffing|support|customer service)(?: (?:team|department|operations"
        r"|group))?|the [\w&.,\'\u2019()/ +-]{1,60} team|[\w&.,\'\u2019()/ +-]{1,40} team|team [\w&.]{2,30}"
    ),
    reply_lines=phrases("reply above this line | type your reply above | write above this line | reply above the line"),
    away_subjects=r"vacation|holidays?|pto|ooo|out of (?:the )?office|out (?:sick|today|tomorrow|this|next|from|until|till|of town)|away|on leave|leave|absen(?:t|ce)|day off|time off|off (?:sick|today|tomorrow|next|from|until)",
    away_texts=phrases(
        """
        ooo | i'm off | i am off | i'll be off | i will be off | out sick | off sick | out of town | i'll be gone |
        i will be gone | i'm gone | i won't be in | i will not be in | on holidays | on pto |
        won't be around | will not be around | not around | travelling | traveling | at a conference | at a trade fair | on a course | on the road | on site with a client
        """
    ),
    absence_clauses=phrases(
        """
        limited access | sporadic access | i will reply | i'll reply | get back to you | respond to your | reply to your | ring reception | no access | quick answer | quick response | quick reply | minding | holding the fort | mobile is | number is | cell is | main desk | front desk | main number | switchboard | reception desk | patchy | signal | my phone | my diary | my calls |
        contact | reach out to | be reached | can reach | please call | call me | covering for | cover for me |
        covers for me | is covering | will cover | back up | backup | back-up | stand in | standing in | stands in |
        deputy | deputising | deputizing | in the meantime | urgent | emergency | emergencies | for any question |
        for questions | any questions | has my diary | will help | can help | is happy to help | looks after |
        looking after | takes over | taking over | ask for | please ask | turn to | speak to | in charge |
        check my mail | check my email | check mail | check email | checking mail | checking email | voicemail |
        voice mail | have a good | have a great | have a nice | happy holidays | merry christmas | happy new year |
        just so you know | just to let you know | wanted to let you know | please note | for your information | fyi |
        as announced | as discussed | reminder | heads up | due to | pager | cell | mobile | cocktail | mojito | colada | margarita | beach |
        in the sun | postcard
        """
    ),
)
