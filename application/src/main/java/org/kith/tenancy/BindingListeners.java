package org.kith.tenancy;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.ApplicationModuleListener;

/// Binds the place of an event around every module listener, before the listener's own transaction begins.
///
/// A listener runs later and on another thread than the use case that published the event, so nothing but the event
/// itself can say which place it is about.
@Configuration(proxyBeanMethods = false)
class BindingListeners {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor placeOfTheEvent(PlaceBinding binding) {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(ApplicationModuleListener.class),
                (MethodInterceptor) invocation -> bound(binding, invocation));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advisor;
    }

    private static @Nullable Object bound(PlaceBinding binding, MethodInvocation invocation) throws Throwable {
        if (!(invocation.getArguments()[0] instanceof PlaceEvent event)) {
            throw new IllegalStateException(invocation.getMethod() + " hears an event that names no place");
        }
        return binding.in(event.tenant(), () -> proceed(invocation));
    }

    private static @Nullable Object proceed(MethodInvocation invocation) {
        try {
            return invocation.proceed();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException("A listener failed", failure);
        }
    }
}
