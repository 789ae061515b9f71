package jp.tsunagi.plan.ui.internal.completion;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;

import jp.tsunagi.plan.ui.internal.colouring.PlanKeywords;
import jp.tsunagi.plan.ui.internal.outline.PlanIcons;

/** What a proposal is, at a glance. */
final class ProposalIcons {

	private ProposalIcons() {
	}

	static Image of(CompletionItem item) {
		String first = item.getLabel().split("[\\s　{：:]", 2)[0];
		if (PlanKeywords.contains(first)) {
			return PlanIcons.of(first);
		}
		CompletionItemKind kind = item.getKind() == null ? CompletionItemKind.Text : item.getKind();
		return PlanIcons.image(switch (kind) {
			case Snippet -> "template";
			case Reference, Class, Module, Interface, Struct, Variable, Field, Property -> "element";
			case Value, Unit, Constant, Enum, EnumMember -> "event";
			default -> "part";
		});
	}
}
