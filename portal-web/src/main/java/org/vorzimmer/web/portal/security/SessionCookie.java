package org.vorzimmer.web.portal.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.vorzimmer.shared.Setting;

/** Keeps the session's cookie out of plain http where browsers come by https, also when a proxy ends TLS and the node itself sees http only. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (Setting.TLS.isTrue()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
