package org.vorzimmer.web.portal.nav;

import jakarta.servlet.annotation.WebServlet;
import org.vorzimmer.web.kit.BrandServlet;

/** The tenant's look for the pages of this web application. */
@WebServlet({"/theme.css", "/icon.svg", "/logo.svg"})
public class PortalBrandServlet extends BrandServlet {

    private static final long serialVersionUID = 1L;
}
