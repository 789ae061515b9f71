package jp.tsunagi.plan.language.values;

import java.util.Set;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Names, which need quotation marks only where they hold a blank, punctuation or a word of the language. */
record NameConverter(Set<String> keywords) implements IValueConverter<String> {

	@Override
	public String toValue(String text, INode node) {
		if (node == null) {
			return Quotation.unquote(text);
		}
		StringBuilder name = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				name.append(Quotation.unquote(leaf.getText()));
			}
		}
		return name.toString();
	}

	@Override
	public String toString(String name) {
		return Quotation.quoteIfNeeded(name, keywords);
	}
}
