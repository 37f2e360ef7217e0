"""English: the words of commands and of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "command_words.days": r"day|days|d",
    "command_words.done": r"done|it is done|it's done|its done|finished|closed|close|over|it is over|it's over|all done",
    "command_words.eight": r"eight",
    "command_words.five": r"five",
    "command_words.four": r"four",
    "command_words.hours": r"hour|hours|h",
    "command_words.months": r"month|months",
    "command_words.no": r"no|n|nope|no thanks|no it is not|no it isn't|not",
    "command_words.one": r"a|an|one",
    "command_words.pause": r"pause|pause everything",
    "command_words.polite": r"please|pls|thanks|thank you|for|in|until|till|it|this|me|now",
    "command_words.resume": r"resume|unpause|continue|go on|start again|unmute",
    "command_words.seven": r"seven",
    "command_words.six": r"six",
    "command_words.snooze": r"snooze|sleep|later|wait|remind me|not before|not now",
    "command_words.stop": r"stop|stop it|stop this|stop please|mute|quiet|silence|be quiet|no more mails|no more|unsubscribe",
    "command_words.ten": r"ten",
    "command_words.three": r"three",
    "command_words.two": r"two",
    "command_words.weeks": r"week|weeks|w",
    "command_words.yes": r"yes|y|yep|yeah|yes please|yes it is|yes it does|yes it did|sure",
    "commands.for": r"for ",
    "commands.greeting": r"hi|hello|hey|dear|afterword",
    "company.title": r"mr|mrs|ms|miss|dr|prof|van|di|da",
    "debrief.own": r"I",
    "debrief.own_short": r"I'",
    "missed.end": r" at all| in the end| after all| to (?:it|the (?:call|talk|interview|meeting))",
    "missed.label": r"no[- ]?shows?",
    "missed.says": (
        r"\b(?:nobody|no one|no-one|none of them) (?:came|showed up|turned up|appeared|joined|was there){end}|"
        r"\b(?:they|he|she|interviewers?) (?:all )?(?:did not|didn't|never) (?:show(?:ed)? up|turn(?:ed)? up|(?:come|came|appear(?:ed)?|join(?:ed)?){end})|"
        r"\b(?:it|interview|talk|call|meeting) (?:did not|didn't|never) (?:take place|took place|happen(?:ed)?{end})"
    ),
}
