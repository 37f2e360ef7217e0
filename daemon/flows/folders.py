"""Which folders are watched, searched, and written to."""

from collections.abc import Iterable
from fnmatch import fnmatchcase

from daemon.flows.world import Profile
from daemon.ports.mail import Folder, FolderRole

_NEVER_BY_DEFAULT = frozenset({FolderRole.DRAFTS, FolderRole.TRASH, FolderRole.JUNK, FolderRole.VIEW})


def watched(folders: Iterable[Folder], profile: Profile) -> tuple[Folder, ...]:
    """The folders whose new messages are read: by default all selectable ones but Drafts, Trash, Junk and views.

    Where one folder holds everything (Gmail's All Mail), it is enough, beside Sent: a sent draft keeps the place in All Mail that it
    had as a draft, and is seen as sent in Sent alone.
    """
    selectable = [folder for folder in folders if folder.selectable]
    if profile.watch != ("*",):
        return tuple(f for f in selectable if any(fnmatchcase(f.name, pattern) for pattern in profile.watch))
    if any(folder.role is FolderRole.ALL for folder in selectable):
        return tuple(folder for folder in selectable if folder.role in {FolderRole.ALL, FolderRole.SENT})
    return tuple(folder for folder in selectable if folder.role not in _NEVER_BY_DEFAULT and folder.name != profile.drafts)


def searched(folders: Iterable[Folder], profile: Profile) -> tuple[Folder, ...]:
    """The folders of the last look: all of them, Junk and Trash included; drafts are no mail yet."""
    return tuple(f for f in folders if f.selectable and f.role is not FolderRole.DRAFTS and f.name != profile.drafts)


def drafts_folder(folders: Iterable[Folder], profile: Profile) -> str | None:
    """Where our drafts go: the user's word, else the folder with that role; None where there is none."""
    return profile.drafts or next((f.name for f in folders if f.role is FolderRole.DRAFTS and f.selectable), None)


def drafts_folders(folders: Iterable[Folder], profile: Profile) -> tuple[str, ...]:
    """Every folder in which drafts may lie."""
    found = [f.name for f in folders if f.selectable and (f.role is FolderRole.DRAFTS or f.name == profile.drafts)]
    return tuple(found)


def sent_folders(folders: Iterable[Folder], profile: Profile) -> frozenset[str]:
    """Where the user keeps what they sent: by role, and by their own word."""
    return frozenset({folder.name for folder in folders if folder.role is FolderRole.SENT} | set(profile.sent))
