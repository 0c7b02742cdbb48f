"""Writing a note beside the citizen's page, which stays alive."""
