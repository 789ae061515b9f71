package jp.tsunagi.office.template.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.tag.Tag;
import jp.tsunagi.office.template.tag.TagReader;

/** Finds what would go wrong without anybody seeing it: tags where none is filled in, and changes that nobody has accepted. */
final class Unfillable {

	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge",
			"numberingChange", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange",
			"tblPrExChange");

	private static final String DRAWINGS = "application/vnd.openxmlformats-officedocument.drawingml.";

	private Unfillable() {
	}

	/**
	 * Looks at a text of which the tags have been found.
	 *
	 * @param tags which run is which tag
	 * @param complain takes an element and what is wrong there
	 */
	static void find(Element root, Map<Element, Tag> tags, BiConsumer<Element, String> complain) {
		PartXml.all(root, each -> WordXml.W.equals(each.getNamespaceURI()) && CHANGES.contains(each.getLocalName())).stream()
				.findFirst().ifPresent(change -> complain.accept(change, Messages.tracked));
		for (Element element : PartXml.all(root, each -> !tags.containsKey((Element) each.getParentNode()))) {
			texts(element).flatMap(text -> TagReader.read(text).stream())
					.forEach(found -> complain.accept(element, NLS.bind(Messages.notHere, found.tag().written())));
		}
	}

	/**
	 * Looks at what is no text.
	 *
	 * @param complain takes a place and what is wrong there
	 */
	static void find(OPCPackage file, BiConsumer<String, String> complain) throws IOException, InvalidFormatException {
		for (PackagePart part : file.getParts()) {
			if (part.getContentType().startsWith(DRAWINGS)) {
				PartXml.all(PartXml.parse(part.getInputStream()), each -> true).stream().flatMap(Unfillable::texts)
						.forEach(text -> find(text, Messages.drawing, complain));
			}
		}
		find(file.getPackageProperties().getTitleProperty().orElse(""), Messages.title, complain);
	}

	private static void find(String text, String place, BiConsumer<String, String> complain) {
		TagReader.read(text).forEach(found -> complain.accept(place, NLS.bind(Messages.notHere, found.tag().written())));
	}

	private static Stream<String> texts(Element element) {
		List<String> attributes = IntStream.range(0, element.getAttributes().getLength())
				.mapToObj(i -> (Attr) element.getAttributes().item(i)).map(Node::getNodeValue).toList();
		Stream<String> text = Stream.iterate(element.getFirstChild(), child -> child != null, Node::getNextSibling)
				.filter(Text.class::isInstance).map(Node::getNodeValue);
		return Stream.concat(attributes.stream(), text);
	}
}
