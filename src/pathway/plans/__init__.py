"""Plans: one life of drafts and agreed versions, one file for the content of each kind."""
