"""Case-manager notes: append-only, facts apart from assessment, with the citizen's own words."""
