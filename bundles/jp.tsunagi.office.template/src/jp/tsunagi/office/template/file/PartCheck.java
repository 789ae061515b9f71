package jp.tsunagi.office.template.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Reads the XML of one part of a file without building anything of it, and refuses what a template must not have. */
final class PartCheck extends DefaultHandler2 {

	/** More than tables in tables in text boxes ever need. */
	private static final int DEEPEST = 250;

	/** What is fetched only if somebody clicks on it. */
	private static final Pattern WEB_PAGE = Pattern.compile("(?i)(https?|mailto|tel):.*");

	/** Fields of Word that fetch or execute something. */
	private static final Pattern FETCHING_FIELD = Pattern
			.compile("(?i)(?:^|\n)\\s*(DDE|DDEAUTO|LINK|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|RD|MACROBUTTON)\\s");

	private static final Set<String> DATA = Set.of("externalLink", "connections", "queryTable");

	private static final Set<String> MACROS = Set.of("xlMacrosheet", "xlIntlMacrosheet", "vbaProject", "control", "activeXControl");

	private static final Set<String> EMBEDDED = Set.of("oleObject", "package", "aFChunk", "subDocument");

	private final String part;

	private final StringBuilder fields = new StringBuilder();

	private boolean isField;

	private int depth;

	private int room;

	/** Something a template must not have; the message tells people what and what helps. */
	static final class Refusal extends SAXException {

		private static final long serialVersionUID = 1L;

		private Refusal(String message, String... details) {
			super(NLS.bind(message, details));
		}
	}

	/**
	 * For one part.
	 *
	 * @param room how many elements and attributes there may be
	 */
	PartCheck(String part, int room) {
		this.part = part;
		this.room = room;
	}

	/**
	 * Reads the part.
	 *
	 * @return how many elements and attributes there may be in others
	 * @throws Refusal if it has what a template must not have
	 * @throws SAXException if it is damaged
	 */
	int read(byte[] xml) throws SAXException, IOException {
		try {
			XMLReader reader = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
			reader.setFeature("http://xml.org/sax/features/external-general-entities", false);
			reader.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			reader.setProperty("http://xml.org/sax/properties/lexical-handler", this);
			reader.setContentHandler(this);
			reader.setErrorHandler(this);
			reader.parse(new InputSource(new ByteArrayInputStream(xml)));
			return room;
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public void startDTD(String name, String publicId, String systemId) throws SAXException {
		throw new Refusal(Messages.documentType);
	}

	@Override
	public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
		if (++depth > DEEPEST) {
			throw new SAXException(part);
		}
		room -= 1 + attributes.getLength();
		if (room < 0) {
			throw new Refusal(Messages.tooMany);
		}
		if (part.endsWith(".rels") && name.equals("Relationship")) {
			checkTarget(attributes.getValue("Type"), attributes.getValue("Target"), "External".equals(attributes.getValue("TargetMode")));
		}
		isField = name.equals("instrText");
		if (name.equals("fldChar") || name.equals("fldSimple")) {
			String instruction = attributes.getValue(space, "instr");
			fields.append('\n').append(instruction == null ? "" : instruction);
		}
	}

	@Override
	public void characters(char[] text, int start, int length) {
		if (isField) {
			fields.append(text, start, length);
		}
	}

	@Override
	public void endElement(String space, String name, String qualified) {
		depth--;
		isField = false;
	}

	@Override
	public void endDocument() throws SAXException {
		Matcher field = FETCHING_FIELD.matcher(fields.append('\n'));
		if (field.find()) {
			throw new Refusal(Messages.field, field.group(1));
		}
	}

	private void checkTarget(String type, String target, boolean isElsewhere) throws Refusal {
		String kind = type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
		if (part.equals("_rels/.rels") && type != null && type.startsWith("http://purl.oclc.org/")) {
			throw new Refusal(Messages.strict);
		}
		if (MACROS.contains(kind)) {
			throw new Refusal(Messages.macros);
		}
		if (DATA.contains(kind)) {
			throw new Refusal(Messages.data);
		}
		if (isElsewhere) {
			checkElsewhere(kind, target == null ? "" : target);
		} else if (EMBEDDED.contains(kind) && !part.contains("/charts/")) {
			throw new Refusal(Messages.embedded);
		}
	}

	private static void checkElsewhere(String kind, String target) throws Refusal {
		switch (kind) {
			case "hyperlink" -> {
				if (!WEB_PAGE.matcher(target).matches() && !target.startsWith("#")) {
					throw new Refusal(Messages.linkToFile, target);
				}
			}
			case "attachedTemplate", "mailMergeSource", "mailMergeHeaderSource" -> {
				// of use to Word only while somebody writes; what is filled in does not have it
			}
			case "image" -> throw new Refusal(Messages.linkedPicture, target);
			default -> throw new Refusal(Messages.linkedFile, target);
		}
	}
}
