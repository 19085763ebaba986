"""How alembic runs here: on the connection, and in the transaction, that `storage.schema` hands over."""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
)
# No transaction is begun here: the one of the caller holds the whole upgrade.
context.run_migrations()
