package jp.tsunagi.plan.language.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Texts, each line of which has quotation marks of its own. */
final class TextConverter implements IValueConverter<String> {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

	@Override
	public String toValue(String text, INode node) {
		if (node == null) {
			return Quotation.unquote(text);
		}
		List<String> lines = new ArrayList<>();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				lines.add(Quotation.unquote(leaf.getText()));
			}
		}
		return String.join("\n", lines);
	}

	@Override
	public String toString(String text) {
		return Arrays.stream(LINE_END.split(text, -1)).map(Quotation::quote).collect(Collectors.joining("\n"));
	}
}
