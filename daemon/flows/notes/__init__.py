"""Notes to the user, and what they answer."""
