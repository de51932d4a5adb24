package org.vorzimmer.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Payara's own configuration file, changed in place before the boot: Micro's switches reach only a part of it. */
final class DomainXml {

    private final Path file;
    private final Document document;
    private final XPath xpath = XPathFactory.newInstance().newXPath();

    private DomainXml(Path file, Document document) {
        this.file = file;
        this.document = document;
    }

    static DomainXml read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new DomainXml(file, factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new StartException("Payara's configuration " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Sets attributes of the one element at this place. */
    DomainXml set(String place, Map<String, String> attributes) {
        attributes.forEach(at(place)::setAttribute);
        return this;
    }

    /** Adds an element below the one at this place. */
    DomainXml add(String place, String name, Map<String, String> attributes) {
        Element element = document.createElement(name);
        attributes.forEach(element::setAttribute);
        at(place).appendChild(element);
        return this;
    }

    void write() {
        try {
            Files.delete(file);
            DataFolder.writePrivately(file, "");
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException | IOException e) {
            throw new StartException("Payara's configuration " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Element at(String place) {
        try {
            Element element = (Element) xpath.evaluate(place, document, XPathConstants.NODE);
            if (element == null) {
                throw new IllegalArgumentException("Not in Payara's configuration: " + place);
            }
            return element;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(place, e);
        }
    }
}
