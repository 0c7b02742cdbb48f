"""Run the migrations over the connection that the store hands in; without one there is nothing to run on."""

from alembic import context

from pathway.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
