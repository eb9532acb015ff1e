package org.backwise.operator;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Spring Security before the operator's pages and the metrics, and before nothing else: no chat, no
 * public file passes its filters.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(WithAccount.class)
@EnableConfigurationProperties(OperatorProperties.class)
@EnableWebSecurity
class SecurityConfiguration {

  private static final String PAGES = "/operator";
  private static final String METRICS = "/actuator/prometheus";

  /** Spring's own keeps silent where Jetty has said that a page with a cookie is out of date. */
  private static final HeaderWriter NEVER_KEPT =
      new StaticHeadersWriter("Cache-Control", "no-store");

  private static final String CSRF_COOKIE = "backwise-operator-form";

  @Bean
  static DelegatingFilterProxyRegistrationBean securityFilter() {
    var filter = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
    filter.addUrlPatterns(PAGES, PAGES + "/*", METRICS, METRICS + "/*");
    return filter;
  }

  @Bean
  AuthenticationManager operatorLogin(OperatorProperties properties) {
    var account =
        User.withUsername(properties.user()).password(properties.hash()).roles("OPERATOR").build();
    var check = new DaoAuthenticationProvider(new InMemoryUserDetailsManager(account));
    check.setPasswordEncoder(new BCryptPasswordEncoder());
    return new SlowedLogin(new ProviderManager(check), new FailedLogins(Ticker.systemTicker()));
  }

  @Bean
  SecurityFilterChain operatorPages(HttpSecurity http, AuthenticationManager login) {
    return http.securityMatcher(PAGES, PAGES + "/**")
        .authenticationManager(login)
        .authorizeHttpRequests(
            it -> it.requestMatchers(LoginPage.PATH).permitAll().anyRequest().authenticated())
        .formLogin(
            it ->
                it.loginPage(LoginPage.PATH)
                    .usernameParameter("name")
                    .defaultSuccessUrl(PAGES, true)
                    .failureHandler(toldWhy()))
        .logout(it -> it.logoutUrl("/operator/logout").logoutSuccessUrl(LoginPage.OUT))
        .csrf(it -> it.csrfTokenRepository(formTokens()))
        // Without it, whoever is not logged in gets no session.
        .requestCache(it -> it.requestCache(new NullRequestCache()))
        // The others are those of the whole service.
        .headers(it -> it.defaultsDisabled().addHeaderWriter(NEVER_KEPT))
        .build();
  }

  private static AuthenticationFailureHandler toldWhy() {
    return (_, response, failure) ->
        response.sendRedirect(
            failure instanceof SlowedLogin.TooManyTries ? LoginPage.WAIT : LoginPage.WRONG);
  }

  private static CookieCsrfTokenRepository formTokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(CSRF_COOKIE);
    tokens.setCookiePath(PAGES);
    tokens.setCookieCustomizer(it -> it.sameSite("Strict").httpOnly(true));
    return tokens;
  }

  @Bean
  SecurityFilterChain metrics(HttpSecurity http, AuthenticationManager login) {
    return http.securityMatcher(METRICS, METRICS + "/**")
        .authenticationManager(login)
        .authorizeHttpRequests(it -> it.anyRequest().authenticated())
        .httpBasic(it -> it.realmName("Backwise"))
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(it -> it.requestCache(new NullRequestCache()))
        .headers(it -> it.defaultsDisabled().addHeaderWriter(NEVER_KEPT))
        .build();
  }
}
