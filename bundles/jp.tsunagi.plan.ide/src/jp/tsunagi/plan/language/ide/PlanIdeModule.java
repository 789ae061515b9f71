package jp.tsunagi.plan.language.ide;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import jp.tsunagi.plan.language.ide.contentassist.PlanContentAssistLexer;
import jp.tsunagi.plan.language.ide.server.PlanUris;

/** The services an editor asks for. */
public class PlanIdeModule extends AbstractPlanIdeModule {

	/** Words need a look ahead that the generated lexer does not take. */
	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(PlanContentAssistLexer.class);
	}

	/** How clients name files. */
	public Class<? extends UriExtensions> bindUriExtensions() {
		return PlanUris.class;
	}
}
