package jp.tsunagi.plan.language.values;

import java.util.Set;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.model.NameReference;

/** Writes names and references as they can stand in a plan, in quotation marks only where these are needed. */
@Singleton
public class NameWriter {

	private final Set<String> keywords;

	@Inject
	NameWriter(IGrammarAccess grammar) {
		keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
	}

	/** How {@code name} is written. */
	public String written(String name) {
		return Quotation.quoteIfNeeded(name, keywords);
	}

	/** How a reference to {@code name} of {@code place} is written. */
	public String qualified(String name, String place) {
		return NameReference.written(written(name), written(place));
	}
}
