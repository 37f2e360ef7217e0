"""The configuration: one TOML file -> frozen values, or every fault of it in one go.

``load`` and ``parse`` raise ``errors.ConfigurationError`` with all problems, each with its key, its line and its remedy.
"""

from daemon.config.load import load, parse
from daemon.config.policy import to_policy
from daemon.config.values import (
    AccountSettings,
    Auth,
    CalendarKind,
    CalendarSettings,
    Config,
    ImapConfig,
    Mode,
    OauthConfig,
    PolicySettings,
    Security,
    SmtpConfig,
    StorageSettings,
    UserSettings,
)

__all__ = [
    "AccountSettings",
    "Auth",
    "CalendarKind",
    "CalendarSettings",
    "Config",
    "ImapConfig",
    "Mode",
    "OauthConfig",
    "PolicySettings",
    "Security",
    "SmtpConfig",
    "StorageSettings",
    "UserSettings",
    "load",
    "parse",
    "to_policy",
]
