package org.vorzimmer.it.harness;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser with an empty profile, as a person has it; speaks in fields, buttons and texts. */
public final class Browser implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /** It warns at every start that it does not know this version of Chromium's protocol, of which nothing is used; kept, or the level would be lost. */
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private final WebDriver driver;

    private Browser(WebDriver driver) {
        this.driver = driver;
    }

    public static Browser open() {
        try {
            Path profile = Files.createTempDirectory("vorzimmer-browser");
            ChromeOptions options = new ChromeOptions();
            options.setAcceptInsecureCerts(true); // an installation with TLS has a certificate of the test's own
            options.setBinary("/usr/bin/chromium");
            options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=de", "--accept-lang=de",
                    "--user-data-dir=" + profile);
            ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(new java.io.File("/usr/bin/chromedriver"))
                    .usingAnyFreePort().build();
            Browser browser = new Browser(new ChromeDriver(service, options));
            browser.size(1440, 1000);
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Browser size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** From now on no page runs a script of its own. */
    public Browser withoutScript() {
        ((ChromeDriver) driver).executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** From now on it comes from this address, as a proxy before the installation would tell: many people do not share one address and its limits. */
    public Browser from(String address) {
        ((ChromeDriver) driver).executeCdpCommand("Network.enable", Map.of());
        ((ChromeDriver) driver).executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("X-Forwarded-For", address)));
        return this;
    }

    public Browser visit(URI page) {
        driver.get(page.toString());
        return this;
    }

    public Browser type(String id, String text) {
        WebElement input = await(id);
        input.clear();
        input.sendKeys(text);
        return this;
    }

    public Browser tick(String id) {
        WebElement box = await(id);
        if (!box.isSelected()) {
            box.click();
        }
        return this;
    }

    /** Chooses the option with this value in a list; once more when the page has made the list anew meanwhile. */
    public Browser choose(String id, String value) {
        patiently(browser -> {
            await(id).findElement(By.cssSelector("option[value='" + value + "']")).click();
            return Boolean.TRUE;
        });
        return this;
    }

    public Browser click(String id) {
        await(id).click();
        return this;
    }

    /** Clicks as people do who learnt it on their desktop: twice in a row. */
    public Browser doubleClick(String id) {
        new Actions(driver).doubleClick(await(id)).perform();
        return this;
    }

    /** Clicks what leads to another page, or to the same page anew, and returns when that is there. */
    public Browser clickThrough(String id) {
        WebElement button = await(id);
        return untilAnswered(button::click);
    }

    /** Does what leads to another page, or to the same page anew, and returns when that is there. */
    Browser untilAnswered(Runnable click) {
        WebElement before = driver.findElement(By.tagName("html"));
        click.run();
        patiently(browser -> isGone(before) ? Boolean.TRUE : null);
        patiently(browser -> "complete".equals(((JavascriptExecutor) browser).executeScript("return document.readyState")) ? Boolean.TRUE : null);
        return this;
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return true; // said in several ways, depending on how far the new page has come
        }
    }

    /** Clicks the first link or button that says this; once more when the page has made it anew meanwhile. */
    public Browser clickText(String text) {
        return clickFirst("//*[self::a or self::button][contains(normalize-space(.), \"" + text + "\")]");
    }

    /** Opens what is folded below a heading that says this. */
    public Browser unfold(String text) {
        return clickFirst("//summary[contains(normalize-space(.), \"" + text + "\")]");
    }

    private Browser clickFirst(String path) {
        patiently(browser -> browser.findElements(By.xpath(path)).stream().filter(WebElement::isDisplayed).findFirst().map(found -> {
            found.click();
            return Boolean.TRUE;
        }).orElse(null));
        return this;
    }

    /** Says yes in the dialog that asks before something is done. */
    public Browser confirm() {
        patiently(browser -> browser.findElements(By.cssSelector(".ui-confirmdialog-yes")).stream().filter(WebElement::isDisplayed).findFirst().orElse(null)).click();
        return this;
    }

    /** Waits until the page says this. */
    public Browser see(String text) {
        try {
            patiently(browser -> text().contains(text) ? Boolean.TRUE : null);
        } catch (org.openqa.selenium.TimeoutException e) {
            throw new AssertionError("Not on the page: \"" + text + "\". It says at " + driver.getCurrentUrl() + ":\n" + text(), e);
        }
        return this;
    }

    /** Waits until the page no longer says this. */
    public Browser seeNoMore(String text) {
        try {
            patiently(browser -> text().contains(text) ? null : Boolean.TRUE);
        } catch (org.openqa.selenium.TimeoutException e) {
            throw new AssertionError("Still on the page: \"" + text + "\". It says at " + driver.getCurrentUrl() + ":\n" + text(), e);
        }
        return this;
    }

    public boolean says(String text) {
        return text().contains(text);
    }

    public String text() {
        try {
            return driver.findElement(By.tagName("body")).getText();
        } catch (StaleElementReferenceException e) {
            return "";
        }
    }

    public String text(String id) {
        return await(id).getText();
    }

    /** Whether the field says that it is wrong: to the eye by its red frame, to a screen reader by itself. */
    public boolean isMarked(String id) {
        return "true".equals(await(id).getDomAttribute("aria-invalid"));
    }

    public String value(String id) {
        return await(id).getDomProperty("value");
    }

    public String title() {
        return driver.getTitle();
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    public WebElement await(String id) {
        try {
            return patiently(browser -> browser.findElements(By.id(id)).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
        } catch (org.openqa.selenium.TimeoutException e) {
            throw new AssertionError("No element " + id + " at " + driver.getCurrentUrl() + ", which says:\n" + text(), e);
        }
    }

    private <T> T patiently(java.util.function.Function<WebDriver, T> question) {
        return new WebDriverWait(driver, Vorzimmer.patience()).ignoring(StaleElementReferenceException.class).until(question::apply);
    }

    /** What axe-core finds on the page that keeps somebody out. */
    public List<String> barriers() {
        return barriers(axe());
    }

    /** The same for what may differ on a page that was looked at before: colours, and parts that are laid out anew. */
    public List<String> barriersOfLook() {
        return barriers(axe().withRules(List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable", "meta-viewport")));
    }

    /** Tells what is wrong and not also what is right; in one go and in this window, because no page has a frame. */
    private static AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder().withOptions(options).setLegacyMode();
    }

    private List<String> barriers(AxeBuilder axe) {
        return axe.analyze(driver).getViolations().stream().filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(Browser::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getTarget().toString()).toList();
    }

    /** Asks for dark or light pages, as the device would. */
    public Browser dark(boolean on) {
        ((ChromeDriver) driver).executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", on ? "dark" : "light"))));
        return this;
    }

    /** By how many pixels the page is wider than its window. */
    public long overflow() {
        return (Long) ((JavascriptExecutor) driver).executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Tables whose box cuts off what is wider than itself, as "box: so many px hidden". */
    public List<String> cutOff() {
        @SuppressWarnings("unchecked")
        List<String> boxes = (List<String>) ((JavascriptExecutor) driver).executeScript("""
                return [...document.querySelectorAll('.ui-datatable, .ui-datatable-tablewrapper, .table-wrap, .table-scroll, .card-body.flush')]
                    .filter(box => /clip|hidden/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth)
                    .map(box => (box.id || box.className) + ': ' + (box.scrollWidth - box.clientWidth) + ' px hidden')""");
        return boxes;
    }

    /** What a keyboard cannot reach in its turn: elements that jump the order. */
    public long outOfTurn() {
        return (Long) ((JavascriptExecutor) driver).executeScript("return [...document.querySelectorAll('[tabindex]')].filter(e => e.tabIndex > 0).length");
    }

    /** Addresses that the page has loaded from, and their sizes on the wire, as "size address". */
    public List<String> loaded() {
        @SuppressWarnings("unchecked")
        List<String> all = (List<String>) ((JavascriptExecutor) driver).executeScript("return performance.getEntriesByType('navigation')"
                + ".concat(performance.getEntriesByType('resource')).map(e => Math.round(e.transferSize) + ' ' + e.name)");
        return all;
    }

    /** What the browser complained of since it was last asked, such as a script that the page's policy forbids. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage).toList();
    }

    /** Cookies that the browser keeps for the page's host. */
    public List<String> cookies() {
        return driver.manage().getCookies().stream().map(cookie -> cookie.getName()).toList();
    }

    public WebDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
