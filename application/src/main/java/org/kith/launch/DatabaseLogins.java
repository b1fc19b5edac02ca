package org.kith.launch;

/// The two roles Kith needs on one database: the owner changes tables, the application works with rows.
record DatabaseLogins(DatabaseLogin owner, DatabaseLogin application) {}
