package org.vorzimmer.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces 4 on with CDI, which the expression language of the pages needs. */
@FacesConfig
@ApplicationScoped
public class KitFaces {
}
