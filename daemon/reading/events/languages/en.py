"""English."""

from daemon.reading.events.languages.words import EventWords

ENGLISH = EventWords(
    plain=(
        "job interview", "interview for the position", "interview for the role", "interview for your application", "candidate interview day",
        "phone screen", "phone screening", "recruiter screen", "recruiter call", "recruiter phone call", "hiring manager interview",
        "hiring manager screen", "hiring manager chat", "hiring manager call", "technical interview", "technical screen", "tech screen",
        "onsite interview", "on site interview", "virtual onsite", "final interview", "first interview", "second interview", "third interview",
        "first round interview", "second round interview", "final round interview", "panel interview", "coding interview",
        "system design interview", "behavioral interview", "behavioural interview", "culture fit interview", "bar raiser", "live interview",
        "screening interview", "selection interview", "employment interview", "assessment centre", "assessment center", "competency interview",
    ),
    likely=("interview", "interviews", "interviewing", "super day", "superday"),
    stage=(
        "screening call", "screening", "onsite", "final round", "first round", "second round", "technical round", "next round", "technical deep dive",
        "technical assessment", "coding session", "pairing session", "system design", "whiteboard session", "take home review", "case presentation",
        "hiring manager", "team fit", "culture fit", "trial day",
    ),
    soft=(
        "intro call", "introductory call", "introduction call", "initial call", "initial conversation", "on site", "technical discussion",
        "pair programming", "case study", "presentation round", "meet the team", "coffee chat", "chat about", "chat with", "call with", "conversation with", "meeting with", "discussion with", "talk with", "video call",
        "phone call", "getting to know", "get to know",
    ),
    job=(
        "position", "role", "job", "vacancy", "your application", "application for", "candidate", "candidacy", "hiring", "recruiting",
        "recruitment", "recruiter", "talent acquisition", "opening", "your cv", "your resume", "applied", "job opportunity", "career opportunity",
        "next steps in our process", "interview process", "selection process",
    ),
    to_candidate=(
        "your interview", "interview with you", "interview you", "interviewing you", "invite you to an interview", "invite you to interview",
        "your application", "your upcoming interview", "your candidacy", "your phone screen", "thank you for applying", "you applied",
        "you will be meeting with", "you will meet with", "you ll be meeting with", "you ll meet", "your interviewers", "your interviewer",
        "good luck", "your interest in the", "your recruiter", "considered for", "looking forward to meeting you", "look forward to meeting you",
        "looking forward to speaking with you", "look forward to speaking with you", "looking forward to talking to you",
    ),
    to_interviewer=(
        "interview candidate", "candidate interview", "interviewing candidate", "interview kit", "interview guide", "scorecard", "scorecards",
        "score card", "submit feedback", "submit your feedback", "candidate s resume", "candidate resume", "candidate profile", "resume attached",
        "you are interviewing", "you will be interviewing", "you ll be interviewing", "interview slot", "interview slots", "interview block",
        "interview loop with candidate", "the candidate", "please interview", "hiring committee", "hold for interviews", "interview debrief",
        "candidate debrief", "hiring debrief", "candidate review", "interview training", "shadow interview", "interview with candidate",
    ),
    never=(
        "interview coaching", "interview coach", "interview prep", "interview preparation", "prep for interview", "prepare for interview",
        "prepare for the interview", "interview practice", "practice interview", "mock interview", "interview training", "interview workshop",
        "interview skills", "interview tips", "exit interview", "stay interview", "user interview", "user interviews", "customer interview",
        "customer interviews", "research interview", "user research", "research study", "usability", "participant interview", "podcast",
        "press interview", "media interview", "tv interview", "radio interview", "newspaper interview", "magazine interview", "live on air",
        "recording session", "interview recording", "visa interview", "immigration interview", "naturalization interview", "naturalisation interview",
        "citizenship interview", "green card interview", "asylum interview", "consular interview", "uscis", "embassy", "consulate", "global entry",
        "witness interview", "police interview", "intake interview", "admissions interview", "college interview", "university interview",
        "school interview", "alumni interview", "scholarship interview", "mba interview", "webinar", "masterclass", "master class", "meetup",
        "interview debrief", "candidate debrief", "hiring debrief", "interview feedback session", "expert interview", "stakeholder interview",
        "stakeholder interviews", "client interview", "patient interview", "tenant interview", "insurance interview", "interview with the vampire",
        "career fair", "job fair", "open house", "book club", "thesis interview", "oral history",
    ),
    one_to_one=(
        "1 1", "1on1", "1 on 1", "one on one", "one to one", "o3", "standup", "stand up", "weekly", "biweekly", "bi weekly", "monthly", "sync",
        "catch up", "catchup", "check in", "team meeting", "all hands", "retro", "retrospective", "sprint", "office hours", "mentoring",
    ),
    recruiter=(
        "recruiter", "recruiters", "recruiting", "recruitment", "talent acquisition", "talent partner", "talent team", "talent sourcer", "sourcer", "talent",
        "human resources", "hr", "hr manager", "hr business partner", "hrbp", "people team", "people operations", "people ops", "people partner",
        "people and culture", "coordinator", "recruiting coordinator", "interview coordinator", "scheduler", "scheduling", "hiring team",
        "staffing", "headhunter", "executive assistant", "assistant to", "personal assistant", "ta partner", "candidate experience",
    ),
    room=(
        "conference room", "meeting room", "boardroom", "board room", "huddle room", "phone booth", "zoom room", "room", "teams room", "floor",
        "projector", "auditorium", "office",
    ),
    at=("at", "@"),
    in_=("in",),
    with_=("with",),
    for_=("for", "for the", "re", "regarding", "about"),
    people_label=(
        "interviewer", "interviewers", "your interviewer", "your interviewers", "panel", "panelist", "panelists", "interview panel", "attendees", "participants",
        "meeting with", "you will meet", "you will be meeting", "you ll meet", "who", "host", "hosts", "people", "with",
    ),
    role_label=("role", "position", "job", "job title", "title", "opening", "vacancy", "posting", "requisition", "applied for"),
    employer_label=("company", "employer", "organization", "organisation", "hiring company"),
    role_noun=(
        "engineer", "developer", "manager", "analyst", "designer", "architect", "scientist", "consultant", "specialist", "administrator", "director",
        "lead", "programmer", "researcher", "assistant", "associate", "officer", "coordinator", "executive", "accountant", "controller", "nurse",
        "teacher", "technician", "writer", "editor", "strategist", "planner", "buyer", "intern", "trainee", "apprentice", "representative", "sre", "devops",
        "qa", "tester", "owner", "clerk", "supervisor", "lawyer", "counsel", "paralegal", "marketer", "copywriter", "recruiter", "head of", "vp", "cto",
        "translator", "physician", "pharmacist", "chef", "driver", "mechanic", "electrician", "internship", "fullstack", "full stack", "backend",
        "frontend", "advisor", "adviser", "professor", "lecturer", "postdoc", "librarian", "producer", "animator", "underwriter", "actuary",
    ),
    filler=(
        "invitation", "updated invitation", "canceled", "cancelled", "canceled event", "accepted", "declined", "tentative", "confirmed", "confirmation", "rescheduled",
        "scheduled", "reminder", "live", "video", "phone", "virtual", "remote", "online", "zoom", "teams", "google meet", "meet", "call", "chat", "round", "first", "second",
        "third", "final", "1st", "2nd", "3rd", "stage", "part", "panel", "technical", "tech", "coding", "behavioral", "behavioural", "hiring manager", "hiring", "manager",
        "culture", "fit", "intro", "introductory", "introduction", "initial", "onsite", "on site", "screen", "screening", "meeting", "session", "discussion", "conversation", "recruiter",
        "fwd", "fw", "re", "the", "a", "an", "your", "our", "my", "and", "day", "loop", "interview day", "job", "position", "role", "candidate", "deep dive", "system design", "system", "design",
        "min", "mins", "minutes", "45", "30", "60", "90", "test", "team", "hr", "placeholder", "hold", "tbc", "tbd", "new", "event", "appointment", "of", "to", "on", "in", "for", "by", "via",
    ),
)  # fmt: skip
