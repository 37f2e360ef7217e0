"""The world outside: mail servers, calendars, keychain, clock. Each file wraps one thing and keeps its library to itself."""
