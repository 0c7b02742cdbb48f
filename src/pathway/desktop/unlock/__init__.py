"""The door: unlocking a store, opening it with the recovery code, and making the first one."""
