"""What the user says to the program: a debrief, a command, an answer."""
