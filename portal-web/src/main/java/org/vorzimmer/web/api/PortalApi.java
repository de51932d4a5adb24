package org.vorzimmer.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the resources are found. */
@ApplicationPath("api")
public class PortalApi extends Application {
}
