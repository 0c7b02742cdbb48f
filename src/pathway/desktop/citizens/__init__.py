"""Citizens at the desk: found as somebody types, made after looking, and one page that tells the whole pathway."""
