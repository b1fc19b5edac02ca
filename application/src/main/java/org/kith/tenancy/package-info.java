/// Places, and the wall between them.
///
/// A *place* (the tenant) is one partnership with one data-sharing agreement. This module binds a place to a
/// transaction,
/// and is the only way to SQL: [PlaceSql] for tables of a place, [SharedSql] for tables that no place owns. Row-level
/// security in the database is the net under it; the wall itself is that every statement names the tenant.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kith.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
