"""The access log's page."""
