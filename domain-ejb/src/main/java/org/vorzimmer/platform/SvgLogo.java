package org.vorzimmer.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes an uploaded drawing harmless: shapes, gradients and their looks stay; scripts, links, styles and whatever else is dropped. */
public final class SvgLogo {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int LONGEST = 20_000;

    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
            "polygon", "linearGradient", "radialGradient", "stop", "clipPath", "mask");
    private static final Set<String> ATTRIBUTES = Set.of("viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy",
            "d", "points", "transform", "fill", "fill-rule", "fill-opacity", "clip-rule", "clip-path", "mask", "stroke", "stroke-width", "stroke-linecap",
            "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-opacity", "opacity", "offset", "stop-color", "stop-opacity", "gradientUnits",
            "gradientTransform", "id", "role", "aria-label", "preserveAspectRatio", "color");

    private SvgLogo() {
    }

    /** Empty when the text is no SVG drawing or stays too long. */
    public static Optional<String> clean(String text) {
        if (text == null || text.length() > 10 * LONGEST) {
            return Optional.empty();
        }
        try {
            Document document = builder().parse(new InputSource(new StringReader(text.strip())));
            Element root = document.getDocumentElement();
            if (!"svg".equals(root.getLocalName()) || !SVG.equals(root.getNamespaceURI())) {
                return Optional.empty();
            }
            cleanElement(root);
            return Optional.of(write(root)).filter(cleaned -> cleaned.length() <= LONGEST);
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
            return Optional.empty();
        }
    }

    private static void cleanElement(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> unwanted = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!isHarmless(attribute)) {
                unwanted.add(attribute);
            }
        }
        unwanted.forEach(element::removeAttributeNode);
        Node child = element.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner && ELEMENTS.contains(inner.getLocalName()) && SVG.equals(inner.getNamespaceURI())) {
                cleanElement(inner);
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                element.removeChild(child);
            }
            child = next;
        }
    }

    private static boolean isHarmless(Attr attribute) {
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
            return SVG.equals(attribute.getValue());
        }
        String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        boolean onlyInside = !value.contains("url(") || value.matches("url\\(['\"]?#[\\w-]+['\"]?\\)");
        return attribute.getNamespaceURI() == null && ATTRIBUTES.contains(attribute.getName()) && onlyInside && !value.contains("javascript:");
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder;
    }

    private static String write(Element root) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter written = new StringWriter();
        transformer.transform(new DOMSource(root), new StreamResult(written));
        return written.toString();
    }
}
