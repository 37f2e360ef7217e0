"""Notes: mails of the program to its user, as plain text and as HTML that mail clients show well."""
