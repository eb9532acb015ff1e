package org.backwise.pages;

import org.backwise.conversation.ConversationProperties;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Languages;
import org.backwise.door.Limits;
import org.backwise.handout.Handouts;
import org.backwise.triage.Triage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages at {@code /plain}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(PageProperties.class)
class PagesConfiguration {

  /** {@code triage} is asked for so that faults in what it reads are told first, all together. */
  @Bean
  PageWords pageWords(DataFolder dialogFiles, Languages languages, Triage triage) {
    return PageWords.read(dialogFiles, languages);
  }

  @Bean
  RouterFunction<ServerResponse> plainPages(
      Triage triage,
      Limits limits,
      Handouts handouts,
      PageWords words,
      PageProperties properties,
      ConversationProperties times) {
    var html = new Html(words, triage, handouts);
    var door = new Door(limits, triage, words, html);
    var start = new StartPages(triage, limits, words, properties, times, html, door);
    var talk = new TalkPages(triage, words, times, html, door);
    var forms = new PostedForms(triage, limits, words, html, door);
    var erasing = new Erasing(triage, words, door);
    var files = new TakenAway(triage, handouts, limits, words, door);
    return RouterFunctions.route()
        .GET(StartPages.START, start::show)
        .POST(StartPages.START, start::begin)
        .GET(TalkPages.TALK, talk::show)
        .GET("/plain/change/{step}", talk::change)
        .GET("/plain/restart", it -> talk.sure(it, "restart"))
        .GET("/plain/forget", it -> talk.sure(it, "forget"))
        .GET(StartPages.FORGOTTEN, start::forgotten)
        .GET(StartPages.LEFT, start::left)
        // The address of a form, typed or kept, is no page.
        .GET("/plain/**", _ -> Html.seeOther(StartPages.START).build())
        .POST("/plain/choose", forms::choose)
        .POST("/plain/preview", forms::preview)
        .POST("/plain/change", forms::change)
        .POST("/plain/say", forms::say)
        .POST("/plain/ask", forms::ask)
        .POST("/plain/command", forms::command)
        .POST("/plain/language", forms::language)
        .POST("/plain/forget", erasing::forget)
        .POST(Erasing.LEAVE, erasing::leave)
        .POST("/plain/handouts/{form}", files::give)
        .filter(door::pass)
        .build();
  }
}
