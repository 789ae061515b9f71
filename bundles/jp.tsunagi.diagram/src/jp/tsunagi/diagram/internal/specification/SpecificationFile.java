package jp.tsunagi.diagram.internal.specification;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import jp.tsunagi.diagram.specification.Location;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.ViewpointSpecification;

/** Reads one file. No document type is accepted, so nothing outside the file is ever read. */
public final class SpecificationFile {

	private SpecificationFile() {
	}

	/**
	 * Reads a specification.
	 *
	 * @param translator gives the text of a label that starts with {@code %}
	 * @throws SpecificationException if the file cannot be read, or says something that is not known
	 */
	public static ViewpointSpecification read(InputStream in, String file, UnaryOperator<String> translator)
			throws SpecificationException {
		ConstructParser parser = new ConstructParser(file);
		try {
			parser().parse(in, parser);
			return new SpecificationBuilder(parser.root(), translator).build(parser.root());
		} catch (Defect defect) {
			throw new SpecificationException(defect.location(), defect.getMessage(), defect);
		} catch (SAXParseException broken) {
			throw new SpecificationException(new Location(file, broken.getLineNumber(), ""),
					NLS.bind(Messages.noXml, broken.getLocalizedMessage()), broken);
		} catch (SAXException | ParserConfigurationException broken) {
			throw new SpecificationException(parser.here(""), NLS.bind(Messages.noXml, broken.getLocalizedMessage()), broken);
		} catch (IOException broken) {
			throw unreadable(file, broken);
		}
	}

	/** What to throw if {@code file} cannot be read at all. */
	public static SpecificationException unreadable(String file, IOException why) {
		return new SpecificationException(new Location(file, 1, ""), NLS.bind(Messages.unreadable, why.getLocalizedMessage()), why);
	}

	private static SAXParser parser() throws ParserConfigurationException, SAXException {
		SAXParserFactory factory = SAXParserFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newSAXParser();
	}
}
