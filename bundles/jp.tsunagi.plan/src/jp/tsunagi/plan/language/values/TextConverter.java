package jp.tsunagi.plan.language.values;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Texts, each line of which has quotation marks of its own. */
final class TextConverter implements IValueConverter<String> {

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
		return text.lines().map(Quotation::quote).collect(Collectors.joining("\n"));
	}
}
