/// What every page looks like: its frame, the components it is put together from, how a submitted form becomes
/// typed values or plain sentences about what to change, charts, and how dates and numbers are written.
///
/// Its subpackages are named interfaces, because templates name the types they take. A page is a
/// template with `@param Frame frame` around `layout/page.jte`; a form is read in [org.kith.design.form].
@NullMarked
@ApplicationModule(allowedDependencies = {"tenancy", "access"})
package org.kith.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
