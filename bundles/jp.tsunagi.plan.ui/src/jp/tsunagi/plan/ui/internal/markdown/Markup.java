package jp.tsunagi.plan.ui.internal.markdown;

import java.util.stream.Collectors;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The texts of language servers as Markdown, in whichever of their forms they come. */
public final class Markup {

	private Markup() {
	}

	/** What {@code documentation} says; empty if there is none. */
	public static String of(Either<String, MarkupContent> documentation) {
		return documentation == null ? "" : documentation.isLeft() ? escape(documentation.getLeft()) : of(documentation.getRight());
	}

	/** What {@code hover} says; empty if there is none. */
	public static String of(Hover hover) {
		if (hover == null || hover.getContents() == null) {
			return "";
		}
		return hover.getContents().isRight() ? of(hover.getContents().getRight()) : marked(hover);
	}

	/** An older form that servers may still answer with. */
	@SuppressWarnings("deprecation")
	private static String marked(Hover hover) {
		return hover.getContents().getLeft().stream()
				.map(part -> part.isLeft() ? part.getLeft() : part.getRight().getValue())
				.collect(Collectors.joining("\n\n"));
	}

	private static String of(MarkupContent content) {
		return MarkupKind.PLAINTEXT.equals(content.getKind()) ? escape(content.getValue()) : content.getValue();
	}

	private static String escape(String plain) {
		return plain.replaceAll("([\\\\`*_\\[\\]#])", "\\\\$1");
	}
}
