"""The service as the platform's service manager knows it: units written, started, asked, removed."""
