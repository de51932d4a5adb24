package org.vorzimmer.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces 4 on with CDI, which {@code f:websocket} and the expression language of the pages need. */
@FacesConfig
@ApplicationScoped
public class KitFaces {
}
