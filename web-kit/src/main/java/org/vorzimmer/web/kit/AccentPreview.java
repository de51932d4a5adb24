package org.vorzimmer.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Shows an accent colour before it is stored: the tokens as the theme would set them, for the style of one block. */
@Named
@ApplicationScoped
public class AccentPreview {

    /** Declarations for a style attribute; empty while what was typed is no colour. */
    public String style(String hex) {
        if (hex == null || !hex.matches("#[0-9a-fA-F]{6}")) {
            return "";
        }
        String css = AccentPalette.of(hex).css();
        return css.substring(css.indexOf('{') + 1, css.lastIndexOf('}'));
    }
}
