package jp.tsunagi.office.template.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.internal.GuidanceStyle;

/**
 * The styles that mean something here. They have names that people see and ids, which programs choose anew.
 *
 * @param headings the ids of those of headings
 * @param guidance the ids of those of texts that tell people what to write
 */
record WordStyles(Set<String> headings, Set<String> guidance) {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

	static WordStyles read(OPCPackage file) throws IOException {
		List<Element> styles = new ArrayList<>();
		for (PackagePart part : file.getPartsByContentType(TYPE)) {
			styles.addAll(WordXml.all(PartXml.parse(part.getInputStream()), "style"));
		}
		return new WordStyles(
				ids(styles, style -> name(style).startsWith("heading ") || WordXml.value(style, "val", "pPr", "outlineLvl").isPresent()),
				ids(styles, style -> GuidanceStyle.is(id(style)) || GuidanceStyle.is(name(style))));
	}

	private static Set<String> ids(List<Element> styles, Predicate<Element> filter) {
		return styles.stream().filter(filter).map(WordStyles::id).collect(Collectors.toSet());
	}

	private static String id(Element style) {
		return style.getAttributeNS(WordXml.W, "styleId");
	}

	private static String name(Element style) {
		return WordXml.value(style, "val", "name").orElse("");
	}
}
