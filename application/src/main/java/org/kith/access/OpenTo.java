package org.kith.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Whom a page is open to. A page without it is open to nobody.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenTo {

    /// Any one of these roles is enough. Empty means everyone who has signed in.
    Role[] value() default {};

    /// Open without signing in: public forms, signed links, sign-in itself.
    boolean everyone() default false;
}
