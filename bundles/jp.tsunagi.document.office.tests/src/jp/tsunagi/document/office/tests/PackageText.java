package jp.tsunagi.document.office.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The letters of a file of Word or Excel, read from its XML without the library that wrote it. */
final class PackageText {

	private static final String READ = ".*(document|header\\d*|footer\\d*|sharedStrings|sheet\\d+)\\.xml";

	private PackageText() {
	}

	/** The letters of each part with text, by its name. */
	static Map<String, String> parts(byte[] file) throws IOException, XMLStreamException {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
					parts.put(entry.getName(), letters(zip.readAllBytes()));
				}
			}
		}
		return parts;
	}

	/** What people read: a line for each paragraph or text of a cell that says something, heads and feet of pages first. */
	static String readable(byte[] file) throws IOException, XMLStreamException {
		return parts(file).entrySet().stream().filter(part -> part.getKey().matches(READ))
				.sorted(Map.Entry.<String, String>comparingByKey().reversed()).map(Map.Entry::getValue).flatMap(String::lines)
				.map(String::stripTrailing).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
	}

	private static String letters(byte[] xml) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
		StringBuilder letters = new StringBuilder();
		boolean isNumber = false;
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.CHARACTERS -> letters.append(isNumber ? "" : reader.getText());
				case XMLStreamConstants.START_ELEMENT -> {
					isNumber = reader.getLocalName().equals("v");
					letters.append(reader.getLocalName().equals("br") ? "\n" : "");
				}
				case XMLStreamConstants.END_ELEMENT ->
						letters.append(reader.getLocalName().matches("p|si|oddHeader|oddFooter") ? "\n" : "");
				default -> {
				}
			}
		}
		return letters.toString();
	}
}
