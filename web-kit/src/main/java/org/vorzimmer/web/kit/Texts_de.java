package org.vorzimmer.web.kit;

import java.util.Locale;

/** The German texts; the name is what {@link java.util.ResourceBundle} looks for. */
public class Texts_de extends Texts {

    public Texts_de() {
        super(Locale.GERMAN);
    }
}
