"""OAuth 2: logins in the browser, and tokens that are renewed before they expire."""
