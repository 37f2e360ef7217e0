"""What a step that is being attempted is in the middle of (the column ``attempt``), and so what a crash there means.

- ``append``, ``append_queued``: an APPEND of a draft, which then waits for the user or for its time to go. Settled by its Message-ID.
- ``withdraw``: an EXPUNGE of a draft that is no longer wanted.
- ``release``: an EXPUNGE of a draft that is about to be sent. Nothing can have been sent yet.
- ``smtp``: the draft is gone, and a dialogue may have begun. Whatever happened, it is not repeated without the user's word.
- ``return_queued``, ``return_failed``, ``return_drafted``: nothing was sent; the draft is being put back, to be tried again, to be shown as
  failed, or to be left to the user. Settled by its Message-ID.
"""

APPEND = "append"
APPEND_QUEUED = "append_queued"
WITHDRAW = "withdraw"
RELEASE = "release"
SMTP = "smtp"
RETURN_QUEUED = "return_queued"
RETURN_FAILED = "return_failed"
RETURN_DRAFTED = "return_drafted"

RETURNING = frozenset({RETURN_QUEUED, RETURN_FAILED, RETURN_DRAFTED})
