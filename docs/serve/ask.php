<?php
// Asks `thidua serve`: php ask.php http://127.0.0.1:8080
declare(strict_types=1);

$service = $argv[1] ?? 'http://127.0.0.1:8080';

/** What is wrong with a request: $problem['problems'] has every place. */
final class Refused extends RuntimeException
{
    public function __construct(public readonly array $problem)
    {
        parent::__construct($problem['detail']);
    }
}

function ask(string $service, string $function, array $body): array
{
    $context = stream_context_create(['http' => [
        'method' => 'POST',
        'header' => "Content-Type: application/json\r\nConnection: close",
        'content' => json_encode($body, JSON_THROW_ON_ERROR),
        'timeout' => 15,
        'ignore_errors' => true,
    ]]);
    $text = file_get_contents("$service/v1/$function", false, $context);
    if ($text === false) {
        throw new RuntimeException('the service does not answer');
    }
    $answer = json_decode($text, true, 512, JSON_THROW_ON_ERROR);
    if (!array_key_exists('result', $answer)) {
        throw new Refused($answer);
    }
    return $answer;
}

$nomination = [
    'award' => 'bang-khen-tinh',
    'occasion' => 'hang-nam',
    'asOf' => '2026-08-15',
    'nominee' => ['kind' => 'tap-the', 'group' => 'co-quan-dia-phuong'],
    'record' => ['ratings' => [['year' => 2025, 'rating' => 'xuat-sac']]],
];

// An empty array of PHP is a list in JSON; an empty object is new stdClass().
$answer = ask($service, 'evaluate', ['book' => 'an-giang', 'input' => $nomination, 'explain' => new stdClass()]);
echo $answer['result']['outcome'], "\n";
echo $answer['text'], "\n";

try {
    ask($service, 'evaluate', ['book' => 'an-giang', 'input' => ['award' => 'bang-khen'] + $nomination]);
} catch (Refused $refused) {
    foreach ($refused->problem['problems'] as $problem) {
        echo $problem['path'], ' ', $problem['code'], ' ', json_encode($problem['candidates'] ?? null), "\n";
    }
}
