"""${message}.

There is no way back by migration; the backup made before the upgrade is the way back.
"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}


def upgrade() -> None:
    """Bring the database here from the revision before."""
    ${upgrades if upgrades else "pass"}
