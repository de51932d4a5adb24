package org.vorzimmer.it.harness;

import java.util.List;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody without a mouse: goes from field to field with the Tab key, types, ticks with the space bar and sends with Enter. */
public final class Keyboard {

    private static final int MOST_STOPS = 120;

    private final Browser browser;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Goes on until the element with this id has the focus; fails when the page has no way there. */
    public WebElement goTo(String id) {
        return goOn(id, element -> id.equals(element.getDomAttribute("id")));
    }

    private WebElement goOn(String what, Predicate<WebElement> wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            WebElement active = browser.driver().switchTo().activeElement();
            if (wanted.test(active)) {
                return active;
            }
            active.sendKeys(Keys.TAB);
        }
        throw new AssertionError("The keyboard does not reach " + what + " at " + browser.address());
    }

    /** Puts the text in place of what stands there; false when the page has no such field. */
    public boolean typeIfAsked(String id, String text) {
        if (!has(id)) {
            return false;
        }
        WebElement field = goTo(id);
        if (!field.getDomProperty("value").isEmpty()) {
            field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        }
        field.sendKeys(text);
        return true;
    }

    public Keyboard type(String id, String text) {
        if (!typeIfAsked(id, text)) {
            throw new AssertionError("No field " + id + " at " + browser.address() + ", which says:\n" + browser.text());
        }
        return this;
    }

    /** Ticks a box that the page may have. */
    public Keyboard tickIfAsked(String id) {
        if (has(id)) {
            tick(id);
        }
        return this;
    }

    public Keyboard tick(String id) {
        WebElement box = goTo(id);
        if (!box.isSelected()) {
            box.sendKeys(Keys.SPACE);
        }
        return this;
    }

    /** Chooses the first of the radio buttons or boxes with this name. */
    public Keyboard choose(String name) {
        goOn(name, element -> name.equals(element.getDomAttribute("name"))).sendKeys(Keys.SPACE);
        return this;
    }

    /** Ticks every box whose name begins like this, in the order of the page. */
    public Keyboard tickEach(String nameStart) {
        List<String> boxes = browser.driver().findElements(By.cssSelector("input[name^='" + nameStart + "']")).stream().map(box -> box.getDomAttribute("id")).toList();
        boxes.forEach(this::tick);
        return this;
    }

    /** Presses a button, and returns when the page that answers is there. */
    public Keyboard press(String id) {
        WebElement button = goTo(id);
        browser.untilAnswered(() -> button.sendKeys(Keys.ENTER));
        return this;
    }

    /** A form that is sent within two seconds is taken for a program's: a person sends again. */
    public Keyboard pressUntilTaken(String id, String tooFast) {
        press(id);
        for (int tries = 0; tries < 5 && browser.says(tooFast); tries++) {
            press(id);
        }
        return this;
    }

    private boolean has(String id) {
        return !browser.driver().findElements(By.id(id)).isEmpty();
    }
}
