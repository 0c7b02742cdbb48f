"""What has been typed and not yet saved: kept in the store, given back as it was."""
