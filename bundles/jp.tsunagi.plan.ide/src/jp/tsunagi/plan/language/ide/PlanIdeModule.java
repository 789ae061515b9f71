package jp.tsunagi.plan.language.ide;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.commands.IExecutableCommandService;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import jp.tsunagi.plan.language.ide.contentassist.PlanContentAssistLexer;
import jp.tsunagi.plan.language.ide.contentassist.PlanContentAssistService;
import jp.tsunagi.plan.language.ide.creation.CreateInModelService;
import jp.tsunagi.plan.language.ide.highlighting.PlanHighlighting;
import jp.tsunagi.plan.language.ide.hover.PlanHoverService;
import jp.tsunagi.plan.language.ide.quickfix.PlanCodeActionService;
import jp.tsunagi.plan.language.ide.server.PlanUris;
import jp.tsunagi.plan.language.ide.symbols.PlanDocumentSymbols;

/** The services an editor asks for. */
public class PlanIdeModule extends AbstractPlanIdeModule {

	/** Words need a look ahead that the generated lexer does not take. */
	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(PlanContentAssistLexer.class);
	}

	/** What can stand where the caret is. */
	public Class<? extends ContentAssistService> bindContentAssistService() {
		return PlanContentAssistService.class;
	}

	/** What is known of the word under the mouse. */
	public Class<? extends IHoverService> bindIHoverService() {
		return PlanHoverService.class;
	}

	/** The tree of parts. */
	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return PlanDocumentSymbols.class;
	}

	/** What each word is. */
	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return PlanHighlighting.class;
	}

	/** How clients name files. */
	public Class<? extends UriExtensions> bindUriExtensions() {
		return PlanUris.class;
	}

	/** The ways to mend what is wrong. */
	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return PlanCodeActionService.class;
	}

	/** What is to be done elsewhere than in the plan. */
	public Class<? extends IExecutableCommandService> bindIExecutableCommandService() {
		return CreateInModelService.class;
	}
}
